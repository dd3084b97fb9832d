"""`python -m luformat`."""

from luformat.cli import main

main()
