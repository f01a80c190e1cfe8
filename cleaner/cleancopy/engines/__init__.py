"""Many pages: what is done with one of them (`work`), and who does it (`local`: this machine's processes)."""
