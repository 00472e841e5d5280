"""The eleven municipalities of Kanta-Häme, for what serves all of them."""

EVERYWHERE = (
    "Forssa",
    "Hattula",
    "Hausjärvi",
    "Humppila",
    "Hämeenlinna",
    "Janakkala",
    "Jokioinen",
    "Loppi",
    "Riihimäki",
    "Tammela",
    "Ypäjä",
)
