// In a preview: marks the links and quotations that Wagtail's checker then asks the editor about
// (network/content_checks.py). Public pages do not load it.
(() => {
  const saysNothing = new Set([
    "lue", "lisää", "lue lisää", "lue lisää tästä", "katso", "tästä", "täältä", "tähän", "tässä",
    "linkki", "klikkaa", "klikkaa tästä", "klikkaa tätä", "paina tästä",
    "läs", "mer", "läs mer", "läs mer här", "här", "klicka", "klicka här", "se här", "länk",
    "here", "click", "click here", "read", "more", "read more", "this", "link", "see here",
    "loga", "loga eanet", "dás", "dáppe",
  ]);
  // The commonest small words: who hears three of them, and few of the page's own, hears a language.
  const small = {
    fi: "ja on ei se että en ole mutta kun niin hän minä olen joka myös tai jos ovat oli me tämä",
    sv: "och att det är jag som en på inte har med för den av till men var vi man om ett",
    en: "the and to of is it that in was i for not with you this but are have be my they",
    se: "ja lea ii dat go mun leat ahte muhto don mii sii in maid gal dan lei leai mus mu",
  };
  const wordsOf = link => (link.getAttribute("aria-label") ?? link.textContent).toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  for (const link of document.querySelectorAll("main a[href]")) {
    const words = wordsOf(link);
    if (saysNothing.has(words)) link.dataset.says = "nothing";
    if (/\.pdf$/i.test(link.pathname) && !words.split(" ").includes("pdf")) link.dataset.opens = "pdf";
  }
  for (const quote of document.querySelectorAll("main blockquote:not([lang])")) {
    const words = wordsOf(quote).split(" ");
    const heard = Object.entries(small)
      .map(([code, list]) => [code, words.filter(word => list.split(" ").includes(word)).length])
      .sort(([, one], [, other]) => other - one);
    const own = heard.find(([code]) => code === quote.closest("[lang]").lang)?.[1] ?? 0;
    const [code, most] = heard[0];
    if (most >= 3 && most > 2 * own) quote.dataset.sounds = code;
  }
})();
