/* The elements that any page may hold. One that a single kind of page needs stands in that page's `module:` instead. */

import "./elements/base-text/base-text.js";
import "./elements/color-choice/color-choice.js";
import "./elements/copy-text/copy-text.js";
import "./elements/due-mark/due-mark.js";
import "./elements/edit-mode/edit-mode.js";
import "./elements/glossary-filter/glossary-filter.js";
import "./elements/glossary-term/glossary-term.js";
import "./elements/header-menu/header-menu.js";
import "./elements/key-choice/key-choice.js";
import "./elements/menu-button/menu-button.js";
import "./elements/newest-edition/newest-edition.js";
import "./elements/open-search/open-search.js";
import "./elements/print-page/print-page.js";
import "./elements/review-notice/review-notice.js";
import "./elements/role-finder/role-finder.js";
import "./elements/site-search/site-search.js";
import "./elements/sortable-table/sortable-table.js";
import "./elements/stage-choice/stage-choice.js";
import "./elements/wide-table/wide-table.js";
import { layOutTheRest } from "./shared/offscreen.js";
import { keepFolded, nameOutline } from "./shared/theme.js";

nameOutline();
keepFolded();
layOutTheRest();
