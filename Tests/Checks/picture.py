"""Whether a PNG shows more than one colour: python3 picture.py FILE."""

import struct
import sys
import zlib


def main(path):
    data = open(path, "rb").read()
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        sys.exit(f"   ✗ {path} is no PNG")
    width, height = struct.unpack(">II", data[16:24])
    pixels, place = b"", 8
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place : place + 8])
        if kind == b"IDAT":
            pixels += data[place + 8 : place + 8 + length]
        place += 12 + length
    pixels = zlib.decompress(pixels)
    row = len(pixels) // height
    lines = {pixels[start : start + row] for start in range(0, row * height, row * 16)}
    print(f"   {path.rsplit('/', 1)[-1]}: {width} × {height}, {len(lines)} different lines among every sixteenth")
    sys.exit(0 if len(lines) > 8 else f"   ✗ {path} is all but empty")


main(sys.argv[1])
