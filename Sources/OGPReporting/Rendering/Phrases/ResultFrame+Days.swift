import OGPJoining
import OGPModel

extension ResultFrame {
    /// The day up to which every input speaks, and never later than the day of the question.
    var speaksUpTo: CivilDate {
        inputs.filter { !$0.isHistory && !$0.recordsProcess }.map { $0.dataDay.day ?? asOf }.min().map { min($0, asOf) }
            ?? asOf
    }

    /// As of when a document speaks: the day of the question, and the day up to which the data speak where it is earlier.
    func when(_ dataEnd: CivilDate) -> Passage {
        let end = dataEnd < asOf ? " with data up to \(dataEnd.description)" : ""
        return "as of \(words: asOf.description)\(words: end)"
    }
}
