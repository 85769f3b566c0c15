/// `data`: the kinds of records that systems keep and exchange.
package struct DataFields: EntityFields {
  let declaration = KindDeclaration(
    .data, .collection(inPacks: false),
    vi: ("dữ liệu", "Dữ liệu", "Một loại dữ liệu mà các hệ thống lưu giữ và trao đổi."),
    en: ("data", "Data", "A kind of record that systems keep and exchange."))

  package let common = CommonFields(named: .required)
  package let steward = Field<Reference>(
    "steward", .reference(.agencies), .expected, inverse: "data",
    vi: ("cơ quan quản lý dữ liệu", "Cơ quan chịu trách nhiệm về nội dung và chất lượng của dữ liệu."),
    en: ("steward", "The agency that answers for its content and quality."))
  package let classification = Field<ChoiceIndex>(
    "classification", .choice(DataFields.classifications),
    vi: ("phân loại thông tin", "Loại thông tin theo mức độ được phép tiếp cận."),
    en: ("classification", "Who may see it, by the classes of information."))
  package let personal = Field<Bool>(
    "personal", .boolean,
    vi: ("dữ liệu cá nhân", "Dữ liệu có giúp xác định một con người cụ thể hay không."),
    en: ("personal", "Whether it identifies particular people."))
  package let sensitive = Field<Bool>(
    "sensitive", .boolean,
    vi: ("dữ liệu cá nhân nhạy cảm", "Dữ liệu có chứa thông tin cá nhân nhạy cảm hay không."),
    en: ("sensitive", "Whether it holds sensitive personal information."))
  package let subjects = Field<Record>(
    "subjects", .quantity,
    vi: ("số chủ thể dữ liệu", "Số người có thông tin trong dữ liệu."),
    en: ("subjects", "How many people it is about."))
  package let sharing = Field<ChoiceIndex>(
    "sharing", .choice(DataFields.sharings),
    vi: ("hình thức chia sẻ", "Cách dữ liệu được cung cấp cho cơ quan khác hoặc cho xã hội."),
    en: ("sharing", "How it is given to other agencies or to the public."))
  package let masterData = Field<Bool>(
    "master-data", .boolean,
    vi: ("dữ liệu chủ", "Có phải là dữ liệu gốc để các hệ thống khác tham chiếu hay không."),
    en: ("master data", "Whether it is the core record to which other systems refer."))
  package let codeList = Field<Bool>(
    "code-list", .boolean,
    vi: ("danh mục dùng chung", "Có phải là dữ liệu danh mục dùng chung hay không."),
    en: ("code list", "Whether it is shared reference data."))
  package let items = Field<Record>(
    "items", .nested(.items), inverse: "data",
    vi: ("trường dữ liệu", "Các trường dữ liệu, mỗi trường có một mã riêng."),
    en: ("items", "Its data elements, each under an id of its own."))
  package let schema = Field<Reference>(
    "schema", .reference(.standards), list: true, inverse: "data",
    vi: ("cấu trúc dữ liệu trao đổi", "Các tiêu chuẩn quy định cấu trúc khi trao đổi."),
    en: ("exchange schema", "The standards that fix its structure when it is exchanged."))
  package let dictionary = Field<Words>(
    "dictionary", .string,
    vi: ("từ điển dữ liệu", "Tên hoặc địa chỉ của từ điển dữ liệu có định nghĩa dữ liệu này."),
    en: ("dictionary", "The name or the address of the data dictionary that defines it."))
  package let code = Field<Words>(
    "code", .string,
    vi: ("mã", "Mã trong mô hình tham chiếu dữ liệu hoặc trong từ điển dữ liệu."),
    en: ("code", "Its code in the data reference model or in a dictionary."))
  package let partOf = Field<Reference>(
    "part-of", .reference(.data), absent: .none, inverse: "parts",
    vi: ("thuộc dữ liệu", "Dữ liệu lớn hơn bao gồm dữ liệu này; không ghi nghĩa là không có."),
    en: ("part of", "The wider data that includes it; left out, there is none."))
  package let metadata = Field<Words>(
    "metadata", .string,
    vi: ("dữ liệu đặc tả", "Tên hoặc địa chỉ của dữ liệu đặc tả kèm theo."),
    en: ("metadata", "The name or the address of the metadata kept with it."))
  package let quality = Field<Words>(
    "quality", .text,
    vi: ("chất lượng", "Yêu cầu hoặc kết quả đánh giá về chất lượng dữ liệu."),
    en: ("quality", "What is required or known of its quality."))
  package let retention = Field<TimeSpan>(
    "retention", .duration,
    vi: ("thời hạn lưu trữ", "Thời gian phải lưu giữ, kèm đơn vị, ví dụ `10 years`."),
    en: ("retention", "How long it has to be kept, with its unit, such as `10 years`."))
  package let updated = Field<ChoiceIndex>(
    "updated", .choice(DataFields.updates),
    vi: ("tần suất cập nhật", "Bao lâu dữ liệu được cập nhật một lần."),
    en: ("updated", "How often it is brought up to date."))
  package let regulation = Field<Record>(
    "regulation", .citation,
    vi: ("quy chế khai thác, sử dụng", "Văn bản quy định việc khai thác, sử dụng dữ liệu."),
    en: ("regulation", "The document that rules how the data may be used."))
  package let publishedAt = Field<Reference>(
    "published-at", .reference(.systems), list: true, inverse: "publishes",
    vi: ("nơi công bố", "Các cổng dữ liệu nơi dữ liệu được công bố."),
    en: ("published at", "The portals on which it is published."))
  package let realizes = Field<Reference>(
    "realizes", .reference(.components), list: true, inverse: "realized-by",
    vi: ("hiện thực hóa", "Các thành phần của khung kiến trúc mà dữ liệu đáp ứng."),
    en: ("realizes", "The components of the framework that this data fulfils."))

  static let classifications = [
    Choice("public", vi: "thông tin công cộng", en: "public"),
    Choice("internal", vi: "thông tin nội bộ", en: "internal"),
    Choice("private", vi: "thông tin riêng", en: "private"),
    Choice("secret", vi: "bí mật nhà nước", en: "state secret"),
  ]

  /// How data is given to others; a flow says the same of one exchange.
  static let sharings = [
    Choice("open", vi: "dữ liệu mở", en: "open data"),
    Choice("default", vi: "chia sẻ mặc định", en: "default sharing"),
    Choice("on-request", vi: "chia sẻ theo yêu cầu đặc thù", en: "special-request sharing"),
  ]

  static let updates = [
    Choice("real-time", vi: "thời gian thực", en: "in real time"),
    Choice("hourly", vi: "hằng giờ", en: "hourly"),
    Choice("daily", vi: "hằng ngày", en: "daily"),
    Choice("weekly", vi: "hằng tuần", en: "weekly"),
    Choice("monthly", vi: "hằng tháng", en: "monthly"),
    Choice("quarterly", vi: "hằng quý", en: "quarterly"),
    Choice("yearly", vi: "hằng năm", en: "yearly"),
    Choice("on-demand", vi: "khi có yêu cầu", en: "on demand"),
  ]
}
