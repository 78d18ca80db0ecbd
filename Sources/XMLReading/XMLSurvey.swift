public import ByteReading
import Findings

/// The beginning of a document, looked at to recognise its format: at most 400 events or 256 KiB.
public struct XMLSurvey: Sendable {
    /// An element inside another one.
    public struct Pair: Sendable, Hashable {
        /// The local name of the outer element.
        public let parent: String
        /// The local name of the inner element.
        public let child: String

        /// A pair of these local names.
        public init(parent: String, child: String) {
            self.parent = parent
            self.child = child
        }
    }

    /// The name of the root element.
    public let root: XMLName
    /// The attributes of the root element.
    public let rootAttributes: [XMLAttribute]
    /// The distinct names of the elements directly inside the root, in the order they were met.
    public private(set) var children: [XMLName] = []
    /// How often each local name was met directly inside each other.
    public private(set) var pairs: [Pair: Int] = [:]
    /// The local names of the attributes met, by the local name of their element.
    public private(set) var attributes: [String: Set<String>] = [:]
    /// The namespaces of all elements met.
    public private(set) var namespaces: Set<String> = []
    /// Whether that is the whole document.
    public private(set) var isWhole = false
    /// What ends the document inside the part that was looked at, if anything does.
    public private(set) var failure: XMLFailure?
    /// The content of the first stylesheet instruction before the root.
    public let stylesheet: String?
    /// The encoding the document is read in.
    public private(set) var encoding: TextEncoding
    /// The choice that makes a reader decide the encoding in the same way.
    public private(set) var encodingChoice: EncodingChoice
    /// The encoding the document declares, as it is spelled.
    public let declaredEncoding: String?
    /// The version of XML the document declares.
    public let xmlVersion: String?

    private static let mostEvents = 400
    private static let mostBytes = 262_144

    /// Looks at the beginning of a document.
    ///
    /// - Throws: `XMLFailure` where it is not XML or ends before its root; `InputFailure`; `EncodingQuestion` where a person
    ///   has to choose the encoding.
    public init(_ input: InputFile, options: XMLOptions = XMLOptions()) throws {
        self = try EncodingRestart.retrying(options.encoding) { encoding in
            var options = options
            options.encoding = encoding
            options.digesting = false
            options.chunkSize = min(options.chunkSize, 65_536)
            return try XMLSurvey(reading: input, options)
        }
    }

    private init(reading input: InputFile, _ options: XMLOptions) throws {
        var ignored = FindingTally()
        var reader = try XMLReader(input, options: options)
        _ = try reader.next(&ignored)
        guard let name = reader.root else {
            throw XMLFailure(.truncatedDocument, "The document has no element.", at: SourcePosition(file: input.name))
        }
        root = name
        rootAttributes = reader.attributes
        stylesheet = reader.stylesheet
        declaredEncoding = reader.declaredEncoding
        xmlVersion = reader.xmlVersion
        (encoding, encodingChoice) = (reader.encoding, reader.encodingChoice)
        note(reader, parents: [])
        do {
            try walk(&reader, &ignored)
        } catch let failure as XMLFailure {
            self.failure = failure
        }
        (encoding, encodingChoice) = (reader.encoding, reader.encodingChoice)
    }

    private mutating func walk(_ reader: inout XMLReader, _ sink: inout FindingTally) throws {
        var parents = [reader.name]
        for _ in 0..<Self.mostEvents {
            guard let event = try reader.next(&sink) else {
                isWhole = true
                return
            }
            switch event {
            case .start:
                note(reader, parents: parents)
                parents.append(reader.name)
            case .end: parents.removeLast()
            case .text: break
            }
            if reader.currentOffset > Self.mostBytes { return }
        }
    }

    private mutating func note(_ reader: borrowing XMLReader, parents: [String]) {
        let local = reader.name
        if let namespace = reader.namespace { namespaces.insert(namespace) }
        for attribute in reader.attributes { attributes[local, default: []].insert(attribute.name) }
        guard let parent = parents.last else { return }
        pairs[Pair(parent: parent, child: local), default: 0] += 1
        if parents.count > 1 { return }
        let name = XMLName(local: local, namespace: reader.namespace, prefix: reader.prefix)
        if !children.contains(name) { children.append(name) }
    }

    /// Whether an element was met directly inside another one, by local names.
    public func has(_ child: String, in parent: String) -> Bool { pairs[Pair(parent: parent, child: child)] != nil }

    /// Whether an attribute was met on an element, by local names.
    public func hasAttribute(_ name: String, on element: String) -> Bool {
        attributes[element]?.contains(name) ?? false
    }
}
