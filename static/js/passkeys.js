/* Shows what needs passkeys in browsers that have them, and tells when one did not work.
   The ceremony itself is allauth's (mfa/js/webauthn.js). */
(function () {
    if (window.PublicKeyCredential) {
        document.querySelectorAll("[data-needs-passkeys]").forEach(function (element) {
            element.hidden = false;
        });
    }
    document.addEventListener("allauth.error", function (event) {
        document.querySelectorAll("[data-passkey-problem]").forEach(function (place) {
            const sentence = document.createElement("p");
            sentence.className = "notice notice--alert";
            sentence.textContent = place.dataset.passkeyProblem;
            place.replaceChildren(sentence);
        });
        event.preventDefault();
    });
})();
