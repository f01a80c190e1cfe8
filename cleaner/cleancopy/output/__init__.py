"""Where articles go: one file, or a folder with a file a page. Whole or not at all, and able to go on after a kill.

Pages are committed as they come: what is written is made safe first, then the journal says so. A run that was stopped
is taken up at the last commit, so that its output is, byte for byte, that of a run that nobody disturbed.
"""
