// Runs before the first paint, so that a chosen theme never flashes. The names are those of src/app/ui/preferences.ts.
(function () {
  try {
    var root = document.documentElement;
    var theme = localStorage.getItem('theme');
    var size = localStorage.getItem('size');
    if (/^(light|sepia|dark|contrast)$/.test(theme)) root.dataset.theme = theme;
    if (/^(small|large|larger)$/.test(size)) root.dataset.size = size;
  } catch {
    // Storage is denied: the system's theme and the usual size stand.
  }
})();
