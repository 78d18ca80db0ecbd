import ArgumentParser
import ByteReading
import ByteWriting
import CSVReading
import OGPCatalogues
import OGPImport
import OGPJoining
import OGPReporting
import OGPVerbs
import XMLReading

/// Why a run ends early: an exit code and one sentence with what to do next.
struct Stop: Error {
    let status: ExitStatus
    let message: String

    init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }

    /// The stop that a failure of a library room means; `nil` for errors that nobody foresaw.
    init?(_ error: any Error) {
        switch error {
        case let stop as Stop: self = stop
        case let mistake as ValidationError: self.init(.usage, mistake.message)
        case let question as EncodingQuestion: self.init(.decision, question.description)
        case let failure as InputFailure: self.init(.unreadable, failure.description)
        case let failure as CSVFailure: self.init(.unreadable, failure.description)
        case let failure as XMLFailure: self.init(.unreadable, failure.description)
        case let failure as ImportFailure: self.init(.unreadable, failure.description)
        case let failure as Crosswalk.Failure: self.init(.unreadable, failure.description)
        case let failure as MappingFailure: self.init(Self.status(of: failure), failure.description)
        case let failure as OutputFailure: self.init(.unreadable, failure.description)
        case let failure as RejectedRecords.Failure: self.init(.usage, failure.description)
        case let failure as ExplainVerb.Failure: self.init(.usage, failure.description)
        case let failure as CatalogueFailure:
            self.init(.fault, "a built-in catalogue is damaged: \(failure.description); please report this.")
        default: return nil
        }
    }

    private static func status(of failure: MappingFailure) -> ExitStatus {
        switch failure {
        case .mistake: .unreadable
        case .noMapping: .usage
        case .changed, .undecided: .decision
        }
    }

    /// The stop as a JSON object on one line.
    var json: String {
        var json = JSONWriter(.compact)
        json.object { json in
            json.object("error") { json in
                json.member("exitCode", Int(status.rawValue))
                json.member("message", message)
            }
        }
        return json.buffer.text
    }
}
