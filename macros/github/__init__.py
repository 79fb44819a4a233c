"""What the workflows write on GitHub: the comment under a pull request and the weekly issue.

Needs nothing but Python and `gh`, so that the jobs that may write install and run no package.
"""
