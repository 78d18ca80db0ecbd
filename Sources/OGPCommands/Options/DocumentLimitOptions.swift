import ArgumentParser
import XMLReading

/// How large the parts of an XML document may be.
struct DocumentLimitOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The longest text or attribute value, in bytes.", valueName: "bytes"))
    var maxTextBytes: Int?

    @Option(help: ArgumentHelp("The deepest nesting of elements.", valueName: "count"))
    var maxDepth: Int?

    @Option(help: ArgumentHelp("The longest name of an element or attribute, in bytes.", valueName: "bytes"))
    var maxNameBytes: Int?

    @Option(help: ArgumentHelp("The most attributes of one element.", valueName: "count"))
    var maxAttributes: Int?

    @Option(help: ArgumentHelp("The longest start tag, in bytes.", valueName: "bytes"))
    var maxTagBytes: Int?

    @Option(help: ArgumentHelp("The most distinct names of elements and attributes.", valueName: "count"))
    var maxDistinctNames: Int?

    @Option(help: ArgumentHelp("The most elements.", valueName: "count"))
    var maxElements: Int?

    @Option(help: ArgumentHelp("The largest commitment that is read as a whole, in bytes.", valueName: "bytes"))
    var maxSubtreeBytes: Int?

    /// The limits. A number beyond what the reader can keep to is a mistake, and never silently another number.
    func limits() throws -> XMLLimits {
        let standard = XMLLimits.standard
        let limits = XMLLimits(
            textBytes: maxTextBytes ?? standard.textBytes, depth: maxDepth ?? standard.depth,
            nameBytes: maxNameBytes ?? standard.nameBytes, attributes: maxAttributes ?? standard.attributes,
            startTagBytes: maxTagBytes ?? standard.startTagBytes,
            distinctNames: maxDistinctNames ?? standard.distinctNames, elements: maxElements ?? standard.elements,
            subtreeBytes: maxSubtreeBytes ?? standard.subtreeBytes)
        try check(maxTextBytes, limits.textBytes, XMLLimits.textOption)
        try check(maxDepth, limits.depth, XMLLimits.depthOption)
        try check(maxNameBytes, limits.nameBytes, XMLLimits.nameOption)
        try check(maxAttributes, limits.attributes, XMLLimits.attributeOption)
        try check(maxTagBytes, limits.startTagBytes, XMLLimits.startTagOption)
        try check(maxDistinctNames, limits.distinctNames, XMLLimits.distinctNameOption)
        try check(maxElements, limits.elements, XMLLimits.elementOption)
        try check(maxSubtreeBytes, limits.subtreeBytes, XMLLimits.subtreeOption)
        return limits
    }

    private func check(_ asked: Int?, _ used: Int, _ option: String) throws {
        guard let asked, asked != used else { return }
        throw ValidationError("\(option) \(asked) is out of range; the nearest number that can be kept to is \(used).")
    }
}
