"""Writes srgb.icc: the sRGB colour space (IEC 61966-2-1) as a small ICC 4.2 display profile."""
import struct

def fixed(value):
    return struct.pack(">i", round(value * 65536))

def text(words):
    written = words.encode("utf-16-be")
    return b"mluc" + struct.pack(">IIIccccII", 0, 1, 12, b"e", b"n", b"U", b"S", len(written), 28) + written

def xyz(*values):
    return b"XYZ " + bytes(4) + b"".join(map(fixed, values))

# Primaries of sRGB, adapted from D65 to D50 (Bradford).
CURVE = b"para" + bytes(4) + struct.pack(">HH", 3, 0) + b"".join(
    map(fixed, (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)))
ADAPTATION = b"sf32" + bytes(4) + b"".join(map(fixed, (
    1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)))
TAGS = [
    (b"desc", text("sRGB")), (b"cprt", text("CC0")), (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
    (b"chad", ADAPTATION), (b"rXYZ", xyz(0.43607, 0.22249, 0.01392)),
    (b"gXYZ", xyz(0.38515, 0.71687, 0.09708)), (b"bXYZ", xyz(0.14307, 0.06061, 0.71410)),
    (b"rTRC", CURVE), (b"gTRC", CURVE), (b"bTRC", CURVE),
]
placed, body, start = {}, b"", 128 + 4 + 12 * len(TAGS)
table = struct.pack(">I", len(TAGS))
for name, data in TAGS:
    if data not in placed:
        placed[data] = start + len(body)
        body += data + bytes(-len(data) % 4)
    table += name + struct.pack(">II", placed[data], len(data))
size = start + len(body)
header = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x04200000, b"mntr", b"RGB ", b"XYZ ")
header += struct.pack(">HHHHHH", 2024, 3, 31, 0, 0, 0) + b"acsp" + bytes(4) + bytes(4) + bytes(8) + bytes(8)
header += struct.pack(">I", 0) + fixed(0.9642) + fixed(1.0) + fixed(0.8249) + bytes(4)
header += bytes(128 - len(header))
open("srgb.icc", "wb").write(header + table + body)
