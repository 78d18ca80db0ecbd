import OGPCatalogues
import OGPModel

/// What a word in a column of statuses is proposed to mean.
enum StatusWordProposal {
    /// The proposal for a word: used where a source stands behind its reading, a question otherwise.
    ///
    /// - Parameters:
    ///   - said: The word as the table spells it.
    ///   - count: How many cells have it.
    ///   - words: The vocabulary.
    ///   - accept: The confidence from which suggested readings are used without asking.
    /// - Returns: The word with its meaning and how sure that is.
    static func word(_ said: String, count: Int, _ words: StatusWords, accept: Double) -> TableMapping.Word {
        let reading = words.reading(of: said)
        let nearest = reading.rule == .unknown ? words.nearest(to: said) : nil
        let source = nearest?.reading ?? reading
        var word = TableMapping.Word(
            said: said, count: count, meaning: meaning(source), decision: decision(reading, accept: accept))
        word.claim = source.claim
        word.lifecycle = source.lifecycle
        word.why = why(reading, nearest: nearest)
        return word
    }

    /// How sure a suggested reading is; sourced ones are surer and readings that need a person are not sure at all.
    static let suggested = 0.8

    private static func decision(_ reading: StatusReading, accept: Double) -> TableMapping.Decision {
        guard reading.confidence != nil, reading.rule != .nothing else { return .open }
        let isSettled = meaning(reading) != .unrecognised || reading.claim != nil || reading.lifecycle != nil
        if !reading.needsConfirmation { return isSettled ? .proposed : .open }
        return reading.confidence == .suggested && isSettled && accept <= suggested && reading.note.isEmpty
            ? .proposed : .open
    }

    /// The meaning that a reading gives.
    static func meaning(_ reading: StatusReading) -> TableMapping.Word.Meaning {
        if reading.isNothingNew { return .nothingNew }
        if let status = reading.status.value { return .status(status) }
        guard let missing = reading.status.missing, missing != .unrecognised else { return .unrecognised }
        return .missing(missing)
    }

    private static func why(_ reading: StatusReading, nearest: StatusNeighbour?) -> String {
        if let nearest { return "It is no known word; the nearest one is \"\(nearest.term)\"." }
        let note = reading.note.isEmpty ? "" : " " + reading.note
        switch reading.rule {
        case .nothing: return "It may stand for nothing, for not applicable or for nothing new."
        case .number: return "It is a number, which is never turned into a status."
        case .negated:
            return "A word of negation or degree stands beside the status, so how far the work is stays open.\(note)"
        case .doubted: return "It ends in a question mark, so whoever wrote it was not sure.\(note)"
        case .contradiction: return "Its parts mean different things.\(note)"
        case .unknown: return "It is no known word."
        case .colour: return "A colour says nothing without its legend.\(note)"
        case .term, .ending, .parts, .phrase:
            switch reading.confidence {
            case .sourced: return "It is used like this by a published tracker.\(note)"
            case .suggested: return "It is in wide use, but no published source confirms its meaning.\(note)"
            case nil: return "It is no known word.\(note)"
            }
        }
    }
}
