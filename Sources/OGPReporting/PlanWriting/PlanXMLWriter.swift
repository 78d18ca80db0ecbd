import OGPCatalogues

/// Writes the items of a plan file as elements: UTF-8, two spaces a level, one line a field.
struct PlanXMLWriter {
    var buffer = OutputBuffer()
    private var level = 0

    /// Begins the document and its root, with what is said of the whole file.
    mutating func begin(_ head: [(name: String, value: String)]) {
        buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        open("actionPlans", [(name: "xmlns", value: PlanNames.namespace)] + head)
    }

    /// Begins the element of a plan. An id that no attribute can hold stands in an element inside it.
    mutating func open(plan id: String) {
        if PlanEscape.isPlain(id) { return open("actionPlan", [(name: "id", value: id)]) }
        open("actionPlan")
        write(PlanField("id", id), as: "id")
    }

    /// Begins an element on a line of its own.
    mutating func open(_ name: String, _ attributes: [(name: String, value: String)] = []) {
        indent()
        startTag(name, attributes)
        buffer.append(">\n")
        level += 1
    }

    /// Ends an element that was opened.
    mutating func close(_ name: String) {
        level -= 1
        indent()
        endTag(name)
    }

    /// Writes an item with everything inside it.
    ///
    /// - Parameters:
    ///   - item: The item.
    ///   - name: The name of its element.
    mutating func write(_ item: PlanItem, as name: String? = nil) {
        let name = name ?? item.kind.rawValue
        var rest = item.fields
        var attributes: [(name: String, value: String)] = []
        rest.removeAll { field in
            guard field.group == nil, let value = field.attribute else { return false }
            attributes.append((field.name, value))
            return true
        }
        if item.kind.holdsText, rest.count == 1, rest[0].name == "text", let text = rest[0].inlineText {
            indent()
            startTag(name, attributes)
            buffer.append(">")
            append(text)
            return endTag(name)
        }
        if rest.isEmpty, item.children.isEmpty {
            indent()
            startTag(name, attributes)
            return buffer.append("/>\n")
        }
        open(name, attributes)
        write(rest)
        for child in item.children { write(child) }
        close(name)
    }

    /// Writes fields; those of one group go into one element.
    private mutating func write(_ fields: [PlanField]) {
        var place = 0
        while place < fields.count {
            guard let group = fields[place].group else {
                write(fields[place], as: fields[place].name)
                place += 1
                continue
            }
            let end = fields[place...].firstIndex { $0.group != group } ?? fields.count
            write(group: String(group), Array(fields[place..<end]))
            place = end
        }
    }

    private mutating func write(group: String, _ fields: [PlanField]) {
        let attributes = fields.compactMap { field in field.attribute.map { (name: String(field.innerName), value: $0) }
        }
        let inner = fields.filter { $0.attribute == nil }
        if inner.isEmpty {
            indent()
            startTag(group, attributes)
            return buffer.append("/>\n")
        }
        open(group, attributes)
        for field in inner { write(field, as: String(field.innerName)) }
        close(group)
    }

    private mutating func write(_ field: PlanField, as name: String) {
        var attributes = field.language.isEmpty ? [] : [(name: "xml:lang", value: field.language)]
        attributes += field.marks.map { (name: $0.name, value: $0.value) }
        var content = field.text ?? ""
        if field.needsEscape {
            content = PlanEscape.escaped(content, keepingEdges: false)
            attributes.append((name: "escaped", value: "true"))
        }
        if PlanEscape.hasWhiteEdges(content) { attributes.append((name: "xml:space", value: "preserve")) }
        indent()
        startTag(name, attributes)
        if content.isEmpty { return buffer.append("/>\n") }
        buffer.append(">")
        append(content)
        endTag(name)
    }

    private mutating func indent() {
        for _ in 0..<level { buffer.append("  ") }
    }

    private mutating func startTag(_ name: String, _ attributes: [(name: String, value: String)]) {
        buffer.append("<\(name)")
        for (name, value) in attributes {
            buffer.append(" \(name)=\"")
            append(value, inAttribute: true)
            buffer.append("\"")
        }
    }

    private mutating func endTag(_ name: String) { buffer.append("</\(name)>\n") }

    /// Appends a text with everything escaped that markup or the reading of line ends would change.
    private mutating func append(_ text: String, inAttribute: Bool = false) {
        let span = text.utf8Span.span
        var start = 0
        for index in span.indices {
            guard let reference = Self.reference(span[index], inAttribute: inAttribute) else { continue }
            buffer.append(span, start..<index)
            buffer.append(reference)
            start = index + 1
        }
        buffer.append(span, start..<span.count)
    }

    private static func reference(_ byte: UInt8, inAttribute: Bool) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case 0x0D: "&#13;"
        case UInt8(ascii: "\"") where inAttribute: "&quot;"
        case 0x09 where inAttribute: "&#9;"
        case 0x0A where inAttribute: "&#10;"
        default: nil
        }
    }
}

extension PlanField {
    /// The value as an attribute; `nil` where the field has to be an element.
    fileprivate var attribute: String? {
        PlanLayout.isAttribute(name) && marks.isEmpty && language.isEmpty ? inlineText : nil
    }

    /// The text where it needs no attribute of its own to be read as it is.
    fileprivate var inlineText: String? {
        guard let text, !text.isEmpty, marks.isEmpty, !needsEscape, !PlanEscape.hasWhiteEdges(text) else { return nil }
        return text
    }

    /// Whether XML can hold the text only with escapes. An empty text is told from none by its escape.
    fileprivate var needsEscape: Bool {
        guard let text else { return false }
        return text.isEmpty ? isEmptyText : PlanEscape.holdsForbidden(text)
    }
}
