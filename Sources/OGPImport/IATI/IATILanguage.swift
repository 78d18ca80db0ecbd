/// The language of a text, as a code of two letters where it has one.
enum IATILanguage {
    /// The code of a language tag: `EN`, `en-GB` and `ENG` are all `en`. Unknown tags stay as they are, in lower case.
    static func code(_ tag: String) -> String {
        let primary = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
        return shortCodes[String(primary)] ?? String(primary)
    }

    /// The codes of two letters for those of three, of both lists of ISO 639-2, for languages met in aid data.
    private static let shortCodes: [String: String] = [
        "eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "por": "pt", "deu": "de", "ger": "de", "ita": "it",
        "nld": "nl", "dut": "nl", "dan": "da", "swe": "sv", "nor": "no", "nob": "nb", "nno": "nn", "fin": "fi",
        "isl": "is", "ice": "is", "rus": "ru", "ukr": "uk", "pol": "pl", "ces": "cs", "cze": "cs", "slk": "sk",
        "slo": "sk", "ron": "ro", "rum": "ro", "hun": "hu", "ell": "el", "gre": "el", "tur": "tr", "ara": "ar",
        "fas": "fa", "per": "fa", "urd": "ur", "hin": "hi", "ben": "bn", "nep": "ne", "sin": "si", "tam": "ta",
        "zho": "zh", "chi": "zh", "jpn": "ja", "kor": "ko", "vie": "vi", "khm": "km", "lao": "lo", "mya": "my",
        "bur": "my", "ind": "id", "msa": "ms", "may": "ms", "tgl": "tl", "swa": "sw", "amh": "am", "som": "so",
        "mlg": "mg", "mon": "mn", "sqi": "sq", "alb": "sq", "hye": "hy", "arm": "hy", "kat": "ka", "geo": "ka",
    ]
}
