// Every page works without this file. It leads focus to what just happened, and keeps a hasty
// second click from sending a form twice.
const news = document.querySelector(".govuk-error-summary, .govuk-notification-banner");
if (news) {
  news.focus();
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent && Date.now() - Number(form.dataset.sent) < 5000) {
    event.preventDefault();
  } else if (form.method === "post") {
    form.dataset.sent = String(Date.now());
  }
});
