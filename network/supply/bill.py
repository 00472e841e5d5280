"""``make sbom``: the bill of materials as CycloneDX 1.6 (ECMA-424), and a list of licences.

Written from what is installed and pinned with hashes, so that it names what truly runs.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any

from network.supply.licences import licence_of
from network.supply.packages import PROJECT, installed

_SELF = {"type": "application", "name": "jarjestoverkko", "bom-ref": "jarjestoverkko"}


def bill(moment: dt.datetime) -> dict[str, Any]:
    """The bill of materials."""
    packages = installed()
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"timestamp": moment.isoformat(timespec="seconds"), "component": _SELF},
        "components": [_component(one) for one in packages],
        "dependencies": [
            {"ref": "jarjestoverkko", "dependsOn": [_purl(one) for one in packages]},
        ],
    }


def _component(package: Distribution) -> dict[str, Any]:
    licence = licence_of(package)
    told = {
        "type": "library",
        "bom-ref": _purl(package),
        "name": package.name,
        "version": package.version,
        "purl": _purl(package),
        "licenses": [{"license": {"name": licence}}] if licence else [],
    }
    if "Summary" in package.metadata:
        told["description"] = package.metadata["Summary"]
    return told


def _purl(package: Distribution) -> str:
    return f"pkg:pypi/{package.name.lower().replace('_', '-')}@{package.version}"


def main() -> int:
    """Write the file; with --licences a list for people instead."""
    parser = argparse.ArgumentParser(prog='make sbom ARGS="…"', description=__doc__)
    parser.add_argument("--to", type=Path, default=PROJECT / "var" / "sbom.json")
    parser.add_argument("--licences", action="store_true", help="print name, version and licence")
    asked = parser.parse_args()
    if asked.licences:
        lines = [f"{one.name} {one.version}: {licence_of(one)}\n" for one in installed()]
        sys.stdout.write("".join(lines))
        return 0
    told = bill(dt.datetime.now(dt.UTC))
    asked.to.parent.mkdir(parents=True, exist_ok=True)
    asked.to.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"sbom: {len(told['components'])} packages in {asked.to}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
