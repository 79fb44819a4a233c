"""The built site on the branch of GitHub Pages."""
