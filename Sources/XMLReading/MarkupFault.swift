/// Something the scan found that ends the reading.
struct MarkupFault {
    enum Kind: Hashable {
        case doctype(isHTML: Bool)
        /// A CDATA section before or behind the root.
        case sectionOutsideRoot
        case lateDeclaration
        case badDeclaration
        case badInstruction
        case unknownMarkup
        case doubleHyphen
        /// A `<` inside the value of an attribute.
        case angleInValue
        /// A `<` inside a tag.
        case angleInTag
        /// A `<` that begins nothing.
        case bareAngle
        /// An element name that begins with a digit.
        case digitName
        case bareAmpersand
        case unknownEntity(String)
        case illegalReference(String)
        case illegalCharacter(UInt32)
        case halfCharacter
        case longText
        case longCDATA
        case longComment
        case longInstruction
        case longTag
        case longName(String)
        case manyAttributes(Int)
        case deep
        case manyElements
        /// Too many distinct names of instructions.
        case manyTargets
        /// The parser does not take what it is given.
        case stuck
        /// The document ends inside something, or with open elements.
        case truncated(Construct)
    }

    /// What a document may end inside of.
    enum Construct: Hashable { case prolog, text, tag, comment, instruction, cdata, reference, declaration }

    let kind: Kind
    /// Where it is, in bytes of text before it.
    let offset: Int
}
