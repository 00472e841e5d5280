"""Who supervises accessibility: named here only, and told on every site's statement.

The task went from the regional administrative agency of Southern Finland to Traficom at the
beginning of 2025 (HE 71/2024). A language that is not here gets the Finnish one.
"""

ACCESSIBILITY_SUPERVISOR = {
    "fi": {
        "name": "Liikenne- ja viestintävirasto Traficom, "
        "digitaalisen esteettömyyden ja saavutettavuuden valvonta",
        "site": "https://www.saavutettavuusvaatimukset.fi/",
        "email": "saavutettavuus@traficom.fi",
        "phone": "029 534 5000",
    },
    "sv": {
        "name": "Transport- och kommunikationsverket Traficom, "
        "tillsynen över digital tillgänglighet",
        "site": "https://www.tillganglighetskrav.fi/",
        "email": "tillganglighet@traficom.fi",
        "phone": "029 534 5000",
    },
    "en": {
        "name": "Finnish Transport and Communications Agency Traficom, "
        "supervision of digital accessibility",
        "site": "https://www.webaccessibility.fi/",
        "email": "saavutettavuus@traficom.fi",
        "phone": "+358 29 534 5000",
    },
}
