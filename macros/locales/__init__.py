"""Languages: what there is to translate, the catalogs of translations, and data and pages in another language."""
