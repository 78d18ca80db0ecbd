/// A value as a source codes it: either a real value or a named kind of missing. Nothing unknown becomes zero.
public enum Coded<Value: Sendable & Hashable>: Sendable, Hashable {
    /// A real value.
    case coded(Value)
    /// NR: not (yet) reviewed.
    case notReviewed
    /// ND: no data collected in that cycle.
    case notCollected
    /// NA: not applicable.
    case notApplicable
    /// An empty cell.
    case blank
    /// A text outside the vocabulary, kept verbatim.
    case unrecognised(String)

    /// The real value, or `nil` where it is missing.
    @inlinable public var value: Value? {
        if case .coded(let value) = self { value } else { nil }
    }

    /// The kind of missing, or `nil` where there is a real value.
    @inlinable public var missing: Missing? {
        switch self {
        case .coded: nil
        case .notReviewed: .notReviewed
        case .notCollected: .notCollected
        case .notApplicable: .notApplicable
        case .blank: .blank
        case .unrecognised: .unrecognised
        }
    }

    /// Whether there is a real value.
    @inlinable public var isCoded: Bool { value != nil }

    /// The same with another value; every kind of missing stays what it is.
    @inlinable public func map<Other>(_ transform: (Value) -> Other) -> Coded<Other> {
        switch self {
        case .coded(let value): .coded(transform(value))
        case .notReviewed: .notReviewed
        case .notCollected: .notCollected
        case .notApplicable: .notApplicable
        case .blank: .blank
        case .unrecognised(let text): .unrecognised(text)
        }
    }

    /// The given kind of missing; `text` is kept only for a value outside the vocabulary.
    public static func absent(_ kind: Missing, text: String = "") -> Coded {
        switch kind {
        case .notReviewed: .notReviewed
        case .notCollected: .notCollected
        case .notApplicable: .notApplicable
        case .blank: .blank
        case .unrecognised: .unrecognised(text)
        }
    }
}

extension Coded where Value: RawRepresentable, Value.RawValue == String {
    /// The canonical label: the value's own or one of the five names of missing.
    public var label: String { value?.rawValue ?? missing?.rawValue ?? Missing.blank.rawValue }
}
