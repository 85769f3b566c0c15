/// `kientruc.yaml`: the workspace, and the architecture as a whole.
package struct WorkspaceFields: Sendable {
  let declaration = KindDeclaration(
    .workspace, .file,
    vi: ("kiến trúc", "Không gian làm việc", "Kiến trúc nói chung và các thiết đặt để kiểm tra nó."),
    en: ("architecture", "Workspace", "The architecture as a whole, and the settings under which it is checked."))

  package let kientruc = Field<Int>(
    "kientruc", .integer(1...1), .required,
    vi: ("phiên bản ngôn ngữ", "Phiên bản của ngôn ngữ mô hình; hiện nay là 1."),
    en: ("language version", "The version of the model language; at present 1."))
  package let architecture = Field<Words>(
    "architecture", .string, .required,
    vi: ("mã kiến trúc", "Mã phân biệt kiến trúc này với các kiến trúc khác."),
    en: ("architecture id", "The id that tells this architecture from all others."))
  package let name = Field<Words>(
    "name", .text, .required,
    vi: ("tên", "Tên đầy đủ của kiến trúc."),
    en: ("name", "The full name of the architecture."))
  package let scope = Field<ChoiceIndex>(
    "scope", .choice(WorkspaceFields.scopes),
    vi: ("cấp", "Cấp hành chính mà kiến trúc áp dụng."),
    en: ("scope", "The level of administration that it covers."))
  package let authority = Field<Reference>(
    "authority", .reference(.agencies),
    vi: ("cơ quan ban hành", "Cơ quan ban hành và chịu trách nhiệm về kiến trúc."),
    en: ("authority", "The agency whose architecture it is."))
  package let identifier = Field<Words>(
    "identifier", .string,
    vi: ("mã định danh điện tử", "Mã cấp 1 của bộ, tỉnh theo quy định về mã định danh điện tử."),
    en: ("electronic identifier", "The level-1 identifier code of the ministry or province."))
  package let language = Field<ChoiceIndex>(
    "language", .choice(WorkspaceFields.languages),
    vi: ("ngôn ngữ", "Ngôn ngữ mặc định của thông báo và báo cáo."),
    en: ("language", "The language of messages and reports, unless another is asked for."))
  package let frameworks = Field<Words>(
    "frameworks", .string, list: true,
    vi: ("khung kiến trúc", "Tên các gói khung kiến trúc có sẵn, hoặc đường dẫn tới gói riêng."),
    en: ("frameworks", "The names of built-in packs, or the paths of your own."))
  package let imports = Field<Entries>(
    "imports", .map(of: .string),
    vi: ("kiến trúc được dẫn chiếu", "Tiền tố và đường dẫn của các không gian làm việc khác."),
    en: ("imports", "A prefix and a path for each other workspace that is referred to."))
  package let sources = Field<Words>(
    "sources", .string, list: true,
    vi: ("tệp nguồn", "Các mẫu đường dẫn của tệp mô hình; không ghi thì lấy mọi tệp YAML."),
    en: ("source files", "Path patterns of the files of the model; all YAML files, if left out."))
  package let exclude = Field<Words>(
    "exclude", .string, list: true,
    vi: ("tệp bỏ qua", "Các mẫu đường dẫn của tệp không thuộc mô hình."),
    en: ("excluded files", "Path patterns of files that are no part of the model."))
  package let partial = Field<ChoiceIndex>(
    "partial", .choice(SchemaBuilder.collections), list: true,
    vi: ("chưa kê khai đủ", "Những loại đối tượng chưa được kê khai đầy đủ."),
    en: ("partial", "The collections that are not listed whole as yet."))
  package let plateaus = Field<Entries>(
    "plateaus", .map(of: .date),
    vi: ("mốc thời gian", "Tên và ngày của các mốc trong lộ trình, ví dụ hiện trạng và mục tiêu."),
    en: ("plateaus", "The names and days of milestones, such as the current and the target state."))
  package let rules = Field<Entries>(
    "rules", .map(of: .choice(WorkspaceFields.severities)),
    vi: ("mức độ của quy tắc", "Mức độ nghiêm trọng của từng quy tắc, theo mã."),
    en: ("rules", "How severe each rule is, by its code."))
  package let limits = Field<Entries>(
    "limits", .map(of: .integer(1...FieldType.largestInteger)),
    vi: ("giới hạn", "Các giới hạn đầu vào được hạ thấp, theo tên."),
    en: ("limits", "Limits on the input that are set lower, by name."))

  static let scopes = [
    Choice("national", vi: "quốc gia", en: "national"),
    Choice("ministry", vi: "cấp bộ", en: "ministry"),
    Choice("province", vi: "cấp tỉnh", en: "province"),
    Choice("commune", vi: "cấp xã", en: "commune"),
  ]

  static let languages = [
    Choice("vi", vi: "tiếng Việt", en: "Vietnamese"),
    Choice("en", vi: "tiếng Anh", en: "English"),
  ]

  static let severities = [
    Choice("error", vi: "lỗi", en: "error"),
    Choice("warning", vi: "cảnh báo", en: "warning"),
    Choice("information", vi: "lưu ý", en: "note"),
    Choice("off", vi: "tắt", en: "off"),
  ]
}
