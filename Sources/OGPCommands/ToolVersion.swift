/// The version of the tool, apart from that of the method.
enum ToolVersion {
    static let text = "0.1.0"
}
