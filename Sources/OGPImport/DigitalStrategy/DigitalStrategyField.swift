import XMLReading

/// One answer of an item: a text, or one text for each record of a repeated item.
struct DigitalStrategyField {
    let element: DocumentElement
    /// What kind of answer it is: `select`, `text` or `textarea`.
    let type: String
    /// The name, such as `2-1-status`.
    let name: String
    /// The question.
    let label: String
    /// The texts, in order.
    let values: [String]
    /// Whether the texts stand in elements of their own.
    let isList: Bool

    init(_ element: DocumentElement) {
        self.element = element
        type = element.childText("type")
        name = element.childText("name")
        label = element.childText("label")
        let value = element.child("value")
        let list = value?.children("value") ?? []
        isList = !list.isEmpty
        values = isList ? list.map(\.deepText) : [value?.deepText ?? ""]
    }

    /// Whether there is no answer at all.
    var isEmpty: Bool { values.allSatisfy(\.isEmpty) }

    /// Whether the question asks for an address.
    var asksForLink: Bool { name.hasSuffix("-url") || name.hasSuffix("-link") }

    /// Whether the question asks for a day.
    var asksForDate: Bool { name.hasSuffix("-date") }

    /// The answer for one record, counted from 0; empty where there is none.
    func value(_ index: Int) -> String { values.indices.contains(index) ? values[index] : "" }

    /// Where the answer for one record stands.
    func element(of index: Int) -> DocumentElement {
        guard let value = element.child("value") else { return element }
        if !isList { return value }
        let list = value.children("value")
        return list.indices.contains(index) ? list[index] : value
    }
}
