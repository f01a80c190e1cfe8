"""`python -m cleancopy_cli`, which is the command `cleancopy`."""

from __future__ import annotations

import sys

from cleancopy_cli.main import main

sys.exit(main())
