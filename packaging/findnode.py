"""Prints the middle of the largest patch of a colour in a picture. Usage: findnode.py PICTURE RRGGBB"""

import subprocess
import sys


def rows_of(picture, colour):
    size = subprocess.run(["identify", "-format", "%w %h", picture], check=True, capture_output=True, text=True).stdout
    width, height = map(int, size.split())
    pixels = subprocess.run(["convert", picture, "-depth", "8", "rgb:-"], check=True, capture_output=True).stdout
    wanted = bytes.fromhex(colour)
    for y in range(height):
        row = pixels[y * width * 3 : (y + 1) * width * 3]
        yield [x for x in range(width) if row[3 * x : 3 * x + 3] == wanted]


def main():
    patches = []  # [points, sum of x, sum of y, columns of the last row, last row]
    for y, columns in enumerate(rows_of(sys.argv[1], sys.argv[2])):
        for x in columns:
            for patch in patches:
                if patch[4] >= y - 1 and patch[3] - 24 <= x <= patch[3] + 24:
                    patch[0] += 1
                    patch[1] += x
                    patch[2] += y
                    patch[4] = y
                    break
            else:
                patches.append([1, x, y, x, y])
    if not patches:
        return 1
    count, x, y, _, _ = max(patches)
    print(x // count, y // count)
    return 0 if count > 40 else 1


if __name__ == "__main__":
    sys.exit(main())
