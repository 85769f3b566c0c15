/// The titles of the sections, as the contents and both forms of the report have them.
enum Titles {
  static func summary(_ say: Say) -> String { say("Tóm tắt", "Summary") }
  static func matrix(_ say: Say) -> String { say("Cơ quan nào trao đổi với cơ quan nào", "Who exchanges with whom") }
  static func exchanges(_ say: Say) -> String { say("Từng luồng trao đổi dữ liệu", "The exchanges one by one") }
  static func platforms(_ say: Say) -> String { say("Nền tảng tích hợp, chia sẻ dữ liệu", "Integration platforms") }
  static func standards(_ say: Say) -> String { say("Tiêu chuẩn kỹ thuật đang dùng để kết nối", "Standards in use") }
  static func plans(_ say: Say) -> String { say("Các luồng dự kiến", "Planned exchanges") }
  static func gaps(_ say: Say) -> String { say("Những điểm còn thiếu", "What is missing") }
  static func levels(_ say: Say) -> String { say("Mức liên thông", "Interoperability level") }
  static func documents(_ say: Say) -> String { say("Tài liệu viện dẫn", "Documents cited") }

  static func isolated(_ say: Say) -> String {
    say("Hệ thống chưa thấy luồng trao đổi nào", "Systems without an exchange")
  }
  static func unrecorded(_ say: Say) -> String {
    say("Thông tin chưa ghi của các luồng", "What is not recorded of the exchanges")
  }
  static func unfed(_ say: Say) -> String {
    say("Bản sao dữ liệu không có luồng nào đang cập nhật", "Copies of data that no running exchange feeds")
  }
  static func findings(_ say: Say) -> String {
    say("Phát hiện khi kiểm tra, liên quan đến kết nối", "Findings that concern connection")
  }
  static func statements(_ say: Say) -> String {
    say("Hạn chế, nhu cầu và yêu cầu đã được nêu", "Weaknesses, needs and requirements that were stated")
  }
}

/// Sentences that both forms of the report have.
enum Sentences {
  static func noExchange(_ say: Say) -> String {
    say("Mô hình chưa ghi nhận luồng trao đổi dữ liệu nào.", "The model has no exchange of data.")
  }
  static func noPlatform(_ say: Say) -> String {
    say("Mô hình chưa ghi nhận nền tảng tích hợp nào.", "The model has no integration platform.")
  }
  static func noStandard(_ say: Say) -> String {
    say("Không luồng, giao diện nào ghi tiêu chuẩn.", "No exchange and no interface names a standard.")
  }
  static func noPlan(_ say: Say) -> String {
    say("Mô hình không ghi luồng dự kiến nào.", "The model has no planned exchange.")
  }
  static func noScale(_ say: Say) -> String {
    say("Các khung kiến trúc đang áp dụng không có thang đo.", "No framework in use brings a scale.")
  }
  static func ended(_ say: Say) -> String { say("Đã kết thúc, không kể ở đây:", "Ended, and left out:") }
  static func selection(_ say: Say) -> String { say("Chỉ nói về phần được chọn:", "Only about what is selected:") }
  static func undecided(_ say: Say) -> String {
    say("mục chưa rõ có thuộc hay không nên không kể", "more may belong to it and are left out")
  }
  static func nothing(_ say: Say) -> String { say("Không có.", "None.") }
  static func unknown(_ say: Say) -> String { say("chưa rõ", "not recorded") }
  static func none(_ say: Say) -> String { say("không", "none") }

  static func unknownAndNone(_ say: Say) -> String {
    say(
      "“Chưa rõ” nghĩa là mô hình không ghi; “không” nghĩa là mô hình ghi rằng không có; “(nhiều)” là một nhóm mà "
        + "mô hình không ghi số lượng.",
      "“Not recorded” means that the model is silent; “none” means that the model says there is none; “(several)” is a "
        + "group of a number that is not recorded.")
  }
}
