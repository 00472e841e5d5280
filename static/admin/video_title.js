/* A chosen film's name becomes its title while that is empty. */
const file = document.getElementById("id_file");
const title = document.getElementById("id_title");
file?.addEventListener("change", () => {
    if (title && !title.value && file.files.length) title.value = file.files[0].name.replace(/\.[^.]+$/, "");
});
