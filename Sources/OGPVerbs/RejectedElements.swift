import ByteReading
import Findings
import OGPImport
import XMLReading

/// The elements of a document that could not be taken over whole, each behind a comment with the reason.
///
/// Everything that stands between records stays in both files, so that each is a document of the same form.
struct RejectedElements: Sendable {
    /// One record.
    struct Element: Sendable {
        /// Its bytes in the text as UTF-8.
        let bytes: Range<Int>
        /// Whether it is written among the rejected ones.
        let isRejected: Bool
        /// Why it is rejected; empty for the others of its commitment.
        let reason: String
    }

    /// How many records have a reason to be rejected.
    let count: Int
    let input: InputFile
    let encoding: TextEncoding
    /// The records in the order of the document.
    let elements: [Element]

    init(_ input: InputFile, _ request: ReadRequest, findings: [Finding]) throws {
        let (records, extents) = try EncodingRestart.retrying(request.options.encoding) { encoding in
            var options = request.options
            options.encoding = encoding
            let records = try DocumentRecords(input, options: options, catalogues: request.catalogues)
            guard let records else { throw RejectedRecords.Failure.document(name: input.name) }
            return (records, try ElementExtents(input, options: options.document, at: records.paths))
        }
        var reasons: [Int: [String]] = [:]
        for finding in findings where finding.rejectsRecord && finding.position.file == input.name {
            if let place = extents.place(of: finding.position) { reasons[place, default: []].append(finding.reason) }
        }
        if !reasons.isEmpty, extents.isPartial { throw RejectedRecords.Failure.damagedText(name: input.name) }
        var rejected = Set(reasons.keys)
        for group in records.together {
            let places = Set(group.compactMap(extents.place))
            if !places.isDisjoint(with: reasons.keys) { rejected.formUnion(places) }
        }
        self.input = input
        encoding = extents.encoding
        count = reasons.count
        elements = extents.extents.enumerated().map { place, extent in
            Element(
                bytes: extent.bytes, isRejected: rejected.contains(place),
                reason: (reasons[place] ?? []).joined(separator: "; "))
        }
    }
}

extension ElementExtents {
    /// The element that a place is in; `nil` for a place between elements.
    fileprivate func place(of position: SourcePosition) -> Int? {
        let point = (position.line ?? 0, position.column ?? 0)
        var (low, high) = (0, extents.count)
        while low < high {
            let middle = (low + high) / 2
            let end = extents[middle].end
            if (end.line ?? 0, end.column ?? 0) < point { low = middle + 1 } else { high = middle }
        }
        guard low < extents.count else { return nil }
        let start = extents[low].start
        return (start.line ?? 0, start.column ?? 0) <= point ? low : nil
    }
}
