// Shows by day and by night what becomes of the colours that are being chosen.
document.addEventListener("DOMContentLoaded", () => {
  const preview = document.querySelector("[data-look-preview]");
  const [hue, accent, own] = ["hue", "accent_hue", "own_colour"].map((name) => document.querySelector(`[name=${name}]`));
  if (!preview || !hue || !accent || !own) return;

  // The hue of #rrggbb as OKLCH has it (Ottosson).
  const hueOf = (code) => {
    const part = (at) => {
      const value = parseInt(code.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    const [r, g, b] = [1, 3, 5].map(part);
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
    const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
    return (Math.round((Math.atan2(y, x) * 180) / Math.PI) + 360) % 360;
  };

  const show = () => {
    const code = own.value.trim();
    const isCode = /^#[0-9a-f]{6}$/i.test(code);
    preview.style.setProperty("--hue", isCode ? hueOf(code) : hue.value);
    preview.style.setProperty("--accent-hue", accent.value);
    if (isCode) preview.style.setProperty("--own", code);
    else preview.style.removeProperty("--own");
    for (const slider of [hue, accent]) {
      slider.style.setProperty("--at", slider.value);
      slider.parentElement.querySelector("output").value = slider.value;
    }
  };

  for (const input of [hue, accent, own]) input.addEventListener("input", show);
  preview.hidden = false;
  show();
});
