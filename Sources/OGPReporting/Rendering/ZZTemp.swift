public import OGPScoring
public enum GapsMarkdown { public static func text(_ report: GapReport, groups: [ScoreGroup], frame: ResultFrame) -> String { "" } }
public enum GapsText { public static func text(_ report: GapReport, frame: ResultFrame, layout: TextLayout) -> String { "" } }
public enum ScoreMarkdown { public static func text(_ groups: [ScoreGroup], frame: ResultFrame) -> String { "" } }
public enum ScoreHTML { public static func page(_ groups: [ScoreGroup], frame: ResultFrame) -> [UInt8] { [] } }
public enum ScoreText { public static func text(_ groups: [ScoreGroup], frame: ResultFrame, layout: TextLayout) -> String { "" } }
