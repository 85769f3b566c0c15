/// `flows`: data going from one system to another.
package struct FlowFields: EntityFields {
  let declaration = KindDeclaration(
    .flows, .collection(inPacks: false),
    vi: ("luồng dữ liệu", "Luồng dữ liệu", "Việc dữ liệu được chuyển từ hệ thống này sang hệ thống khác."),
    en: ("flow", "Flows", "Data that goes from one system to another."))

  package let common = CommonFields(named: .optional)
  package let from = Field<Reference>(
    "from", .reference(.systems), .required, inverse: "outgoing",
    vi: ("từ hệ thống", "Hệ thống gửi dữ liệu."),
    en: ("from", "The system that sends."))
  package let to = Field<Reference>(
    "to", .reference(.systems), .required, inverse: "incoming",
    vi: ("đến hệ thống", "Hệ thống nhận dữ liệu."),
    en: ("to", "The system that receives."))
  package let data = Field<Reference>(
    "data", .reference(.data), list: true, .expected, inverse: "flows",
    vi: ("dữ liệu", "Những dữ liệu được chuyển."),
    en: ("data", "The data that is carried."))
  package let via = Field<Reference>(
    "via", .reference(.systems), list: true, .expected, inverse: "relays",
    vi: ("qua trung gian", "Các hệ thống trung gian theo đúng thứ tự; `[]` nghĩa là kết nối trực tiếp."),
    en: ("via", "The systems in between, in their order; `[]` says that the connection is direct."))
  package let amongMembers = Field<Bool>(
    "among-members", .boolean, absent: .none,
    vi: ("giữa các thành viên", "Luồng diễn ra giữa các thành viên của cùng một nhóm; không ghi nghĩa là không."),
    en: ("among members", "Whether it runs between the members of one group; left out, it does not."))
  package let interface = Field<Reference>(
    "interface", .reference(.interfaces), inverse: "flows",
    vi: ("giao diện tích hợp", "Giao diện được sử dụng, viết dạng `hệ-thống.giao-diện`."),
    en: ("interface", "The interface that it uses, written `system.interface`."))
  package let mechanism = Field<ChoiceIndex>(
    "mechanism", .choice(FlowFields.mechanisms),
    vi: ("phương thức", "Phương thức chuyển dữ liệu."),
    en: ("mechanism", "The means by which the data is moved."))
  package let frequency = Field<ChoiceIndex>(
    "frequency", .choice(FlowFields.frequencies),
    vi: ("tần suất", "Bao lâu dữ liệu được chuyển một lần."),
    en: ("frequency", "How often data is sent."))
  package let volume = Field<Record>(
    "volume", .quantity,
    vi: ("khối lượng", "Số bản ghi, văn bản hoặc giao dịch đã chuyển."),
    en: ("volume", "How many records, documents or transactions were sent."))
  package let latency = Field<TimeSpan>(
    "latency", .duration,
    vi: ("độ trễ", "Thời gian dài nhất từ khi gửi đến khi nhận, kèm đơn vị, ví dụ `30 seconds`."),
    en: ("latency", "The longest time from sending to receiving, with its unit, such as `30 seconds`."))
  package let standards = Field<Reference>(
    "standards", .reference(.standards), list: true, inverse: "flows",
    vi: ("tiêu chuẩn", "Các tiêu chuẩn kỹ thuật áp dụng cho việc trao đổi."),
    en: ("standards", "The technical standards under which data is exchanged."))
  package let charset = Field<Words>(
    "charset", .string,
    vi: ("bộ mã ký tự", "Bộ mã ký tự của dữ liệu được chuyển, ví dụ `utf-8`."),
    en: ("character set", "The character set of what is sent, such as `utf-8`."))
  package let mediation = Field<ChoiceIndex>(
    "mediation", .choice(FlowFields.mediations), list: true,
    vi: ("xử lý trung gian", "Những việc hệ thống trung gian thực hiện với dữ liệu trên đường đi."),
    en: ("mediation", "What the systems in between do with the data on its way."))
  package let purpose = Field<Words>(
    "purpose", .text,
    vi: ("mục đích", "Mục đích sử dụng dữ liệu của bên nhận."),
    en: ("purpose", "What the receiver uses the data for."))
  package let sharing = Field<ChoiceIndex>(
    "sharing", .choice(DataFields.sharings),
    vi: ("hình thức chia sẻ", "Hình thức chia sẻ áp dụng cho lần trao đổi này."),
    en: ("sharing", "The form of sharing under which this exchange takes place."))
  package let agreement = Field<Record>(
    "agreement", .citation,
    vi: ("thỏa thuận", "Thỏa thuận hoặc quy chế chia sẻ giữa hai bên."),
    en: ("agreement", "The agreement or regulation between the two sides."))
  package let legalBasis = Field<Record>(
    "legal-basis", .citation, list: true,
    vi: ("căn cứ pháp lý", "Các quy định cho phép hoặc yêu cầu trao đổi dữ liệu."),
    en: ("legal basis", "The provisions that allow or demand the exchange."))
  package let directReason = Field<Words>(
    "direct-reason", .text,
    vi: ("lý do kết nối trực tiếp", "Vì sao không kết nối qua nền tảng trung gian."),
    en: ("reason for being direct", "Why it does not go through a shared platform."))
  package let approval = Field<Record>(
    "approval", .citation,
    vi: ("văn bản chấp thuận", "Văn bản chấp thuận việc kết nối."),
    en: ("approval", "The document that approves the connection."))
  package let supports = Field<Reference>(
    "supports", .reference(.services, .functions), list: true, inverse: "flows",
    vi: ("phục vụ", "Các dịch vụ công, nghiệp vụ cần đến luồng dữ liệu này."),
    en: ("supports", "The services and functions that depend on it."))
  package let process = Field<Record>(
    "process", .citation,
    vi: ("quy trình", "Văn bản quy định quy trình trao đổi."),
    en: ("process", "The document that lays down how the exchange proceeds."))
  package let signed = Field<Bool>(
    "signed", .boolean,
    vi: ("ký số", "Dữ liệu được chuyển có ký số hay không."),
    en: ("signed", "Whether what is sent carries a digital signature."))
  package let legalValue = Field<Bool>(
    "legal-value", .boolean,
    vi: ("giá trị pháp lý", "Dữ liệu được chuyển có giá trị pháp lý như bản giấy hay không."),
    en: ("legal value", "Whether what is sent has the legal force of paper."))
  package let replaces = Field<Reference>(
    "replaces", .reference(.documents, .data), list: true, inverse: "replacing-flows",
    vi: ("thay cho", "Những giấy tờ, dữ liệu không phải nộp hoặc gửi nữa nhờ luồng này."),
    en: ("replaces", "The papers and data that need no longer be handed in because of it."))
  package let fee = Field<Bool>(
    "fee", .boolean,
    vi: ("thu phí", "Bên nhận có phải trả phí khai thác dữ liệu hay không."),
    en: ("fee", "Whether the receiver pays for the data."))
  package let reviewed = Field<CoarseDate>(
    "reviewed", .date,
    vi: ("ngày rà soát", "Ngày rà soát việc kết nối gần nhất."),
    en: ("reviewed", "The day on which the connection was last reviewed."))
  package let expiresAfter = Field<TimeSpan>(
    "expires-after", .duration,
    vi: ("thời hạn giữ bản nhận", "Thời gian bên nhận được giữ dữ liệu, kèm đơn vị, ví dụ `12 months`."),
    en: ("expires after", "How long the receiver may keep the data, with its unit, such as `12 months`."))

  static let mechanisms = [
    Choice("manual", vi: "nhập thủ công", en: "by hand"),
    Choice("media", vi: "vật mang tin", en: "storage media"),
    Choice("email", vi: "thư điện tử", en: "e-mail"),
    Choice("file", vi: "truyền tệp", en: "file transfer"),
    Choice("database", vi: "truy cập thẳng cơ sở dữ liệu", en: "direct database access"),
    Choice("replication", vi: "đồng bộ cơ sở dữ liệu", en: "database replication"),
    Choice("service", vi: "dịch vụ chia sẻ dữ liệu", en: "data-sharing service"),
    Choice("messaging", vi: "hàng đợi thông điệp", en: "messaging"),
    Choice("stream", vi: "luồng liên tục", en: "stream"),
    Choice("document-hub", vi: "trục liên thông văn bản", en: "document interconnection axis"),
  ]

  static let frequencies = [
    Choice("real-time", vi: "thời gian thực", en: "in real time"),
    Choice("hourly", vi: "hằng giờ", en: "hourly"),
    Choice("daily", vi: "hằng ngày", en: "daily"),
    Choice("weekly", vi: "hằng tuần", en: "weekly"),
    Choice("monthly", vi: "hằng tháng", en: "monthly"),
    Choice("on-demand", vi: "khi có yêu cầu", en: "on demand"),
  ]

  static let mediations = [
    Choice("protocol", vi: "chuyển đổi giao thức", en: "protocol conversion"),
    Choice("format", vi: "chuyển đổi định dạng", en: "format conversion"),
    Choice("code-list", vi: "ánh xạ danh mục", en: "code-list mapping"),
    Choice("routing", vi: "định tuyến", en: "routing"),
  ]
}
