/// One text of an activity in the languages it is given in.
///
/// Version 2 writes each language as a `narrative` inside the element. Version 1 writes the text into the element itself and
/// repeats the element for each language.
struct IATINarratives {
    /// A text with its language; the code is empty where none is known.
    struct Text: Equatable {
        let language: String
        let text: String
    }

    /// The texts that hold anything, in the order of the document.
    let texts: [Text]
    /// The language of texts that name none.
    let defaultLanguage: String

    init(_ elements: [DocumentElement], defaultLanguage: String) {
        self.defaultLanguage = defaultLanguage
        texts = elements.flatMap { element in
            let narratives = element.children("narrative")
            return (narratives.isEmpty ? [element] : narratives).compactMap { holder -> Text? in
                let text = holder.text
                if text.isEmpty { return nil }
                let language = (holder.attribute("lang") ?? element.attribute("lang")).map(IATILanguage.code) ?? ""
                return Text(language: language.isEmpty ? defaultLanguage : language, text: text)
            }
        }
    }

    /// The place of the text that is shown: the English one, else the one in the default language, else the first.
    private var chosenIndex: Int? {
        texts.firstIndex { $0.language == "en" } ?? texts.firstIndex { $0.language == defaultLanguage }
            ?? texts.indices.first
    }

    /// The text that is shown; empty where there is none.
    var chosen: String { chosenIndex.map { texts[$0].text } ?? "" }

    /// The texts in other languages, and those that repeat a language.
    var others: [Text] {
        guard let chosenIndex else { return [] }
        return texts.indices.filter { $0 != chosenIndex }.map { texts[$0] }
    }
}
