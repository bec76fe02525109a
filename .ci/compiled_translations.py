"""What makes the wheel's compiled catalogues (.qm) out of the .ts files, each beside its source."""

from __future__ import annotations

import tempfile
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledTranslations(BuildHookInterface):  # type: ignore[type-arg]
    """Adds one .qm file for each language to a wheel; an editable install reads the .ts files themselves."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and tell the builder where the files belong."""
        if version == "editable":
            return
        catalogue = self._catalogue()
        self._folder = tempfile.TemporaryDirectory()
        for source in sorted(Path(self.root, "resources", "translations").glob("*.ts")):
            file = Path(self._folder.name, f"{source.stem}.qm")
            file.write_bytes(catalogue.compiled(source.stem, catalogue.catalogue(source.parent, source.stem)))
            build_data["force_include"][str(file)] = f"briefing/resources/translations/{file.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Clear away."""
        if version != "editable":
            self._folder.cleanup()

    def _catalogue(self) -> Any:
        """The one file of the program that is needed here, without the rest, whose needs are not installed."""
        spec = spec_from_file_location("catalogue", Path(self.root, "briefing", "language", "catalogue.py"))
        assert spec is not None and spec.loader is not None
        module = module_from_spec(spec)
        spec.loader.exec_module(module)
        return module
