/// The words that announce a telephone number, in the languages of the plans.
enum TelephoneWords {
    /// Words that say that a number follows.
    static let announcing: Set<String> = [
        "tel", "tels", "tél", "téls", "telf", "telfs", "tlf", "tlfs", "tfno", "teléf", "telef", "teleph", "telephone",
        "telephones", "téléphone", "téléphones", "telefono", "telefonos", "teléfono", "teléfonos", "telefone",
        "telefones", "telefon", "phone", "phones", "ph", "fax", "faks", "telefax", "téléfax", "mob", "mobile",
        "mobiles",
        "móvil", "móviles", "movil", "movel", "móvel", "celular", "celulares", "cel", "cell", "cellphone", "cellulaire",
        "portable", "gsm", "whatsapp", "viber", "pbx", "conmutador", "fono",
        "тел", "телефон", "телефоны", "факс", "моб", "мобильный", "հեռ", "հեռախոս", "هاتف", "الهاتف", "τηλ", "телефони",
        "telefoni", "telefonas", "telefonnummer",
    ]

    /// Words that may stand between such a word and the number.
    static let filling: Set<String> = [
        "no", "nr", "num", "núm", "number", "numbers", "número", "números", "numero", "numeros", "numéro", "numéros",
        "n", "nº", "n°", "nro", "is", "are", "es", "son", "est", "é", "al", "a", "s", "and", "y", "e", "et", "or", "o",
        "ou", "и", "mail", "email", "emails", "correo", "electrónico", "electronico", "eletrônico", "courriel",
        "address",
        "office", "oficina", "oficial", "direct", "directo", "fijo", "fixe", "fixo", "home", "work", "cabinet", "main",
        "de", "of", "the", "le", "el", "la", "contact", "contacto", "contato",
    ]

    /// Words that announce a number only together with one of `numbering`: contact number.
    static let contact: Set<String> = ["contact", "contacts", "contacto", "contactos", "contato", "contatos"]

    /// See `contact`.
    static let numbering: Set<String> = [
        "no", "nr", "number", "numbers", "número", "números", "numero", "numeros", "numéro", "numéros",
    ]

    /// Words before an extension.
    static let extending = [
        "extension", "extensión", "ext", "interno", "int", "anexo", "poste", "ramal", "доб", "вн", "x",
    ]
}
