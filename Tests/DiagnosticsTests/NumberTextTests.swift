import Diagnostics
import Testing

@Suite struct NumberTextTests {
  @Test(arguments: [
    (3, "3", "3"), (0, "0", "0"), (-12, "-12", "-12"), (58.5, "58,5", "58.5"), (1000, "1.000", "1,000"),
    (-1_234_567.25, "-1.234.567,25", "-1,234,567.25"), (100, "100", "100"), (0.1, "0,1", "0.1"),
    (1e20, "1e+20", "1e+20"), (1.5e-7, "1,5e-07", "1.5e-07"),
  ])
  func writesGroupsAndDecimals(value: Double, vi: String, en: String) {
    #expect(numberText(value) == Text(vi: vi, en: en))
  }
}
