// The choice of topics: without it the page shows everything, and nothing else of the page needs it.
(() => {
  const form = document.querySelector("form.topics");
  if (!form) return;
  const said = form.querySelector("[role=status]");
  const articles = [...document.querySelectorAll("article[data-topics]")];
  const facts = articles.filter(article => article.classList.contains("fact"));
  const sections = [...document.querySelectorAll("main section")].filter(section => section.querySelector("article[data-topics]"));
  const show = () => {
    const chosen = [...form.querySelectorAll("input:checked")].map(box => box.value);
    for (const article of articles) {
      const topics = article.dataset.topics.split(" ");
      article.hidden = chosen.length > 0 && !chosen.some(topic => topics.includes(topic));
    }
    for (const section of sections) section.hidden = !section.querySelector("article[data-topics]:not([hidden])");
    const shown = facts.filter(fact => !fact.hidden).length;
    said.textContent = chosen.length ? said.dataset.said.replace("{shown}", shown).replace("{total}", facts.length) : "";
  };
  form.addEventListener("change", show);
  form.addEventListener("submit", event => event.preventDefault());
  window.addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.closest("[hidden]")) { form.reset(); show(); target.scrollIntoView(); }
  });
  form.hidden = false;
  show();
})();
