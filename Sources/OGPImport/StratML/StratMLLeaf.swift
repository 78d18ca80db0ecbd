/// How the text of an element is read and checked.
enum StratMLLeaf {
    /// One line.
    case line
    /// Paragraphs.
    case paragraphs
    /// A label that says nothing about progress by itself.
    case mark
    /// An identifier, unique in the document.
    case identifier
    /// An identifier of another element, or an address.
    case reference
    /// A date.
    case date
    /// A decimal number.
    case number
}
