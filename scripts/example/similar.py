# SPDX-License-Identifier: GPL-3.0-or-later
"""How alike two names look: the generator uses it to keep unintended look-alikes out."""


def jaro(a, b):
    if a == b:
        return 1.0
    reach = max(max(len(a), len(b)) // 2 - 1, 0)
    used, left, right = [False] * len(b), [], []
    for i, ch in enumerate(a):
        for j in range(max(0, i - reach), min(len(b), i + reach + 1)):
            if not used[j] and b[j] == ch:
                used[j] = True
                left.append(ch)
                break
    right = [b[j] for j in range(len(b)) if used[j]]
    m = len(left)
    if not m:
        return 0.0
    swaps = sum(x != y for x, y in zip(left, right)) / 2
    return (m / len(a) + m / len(b) + (m - swaps) / m) / 3


def jaro_winkler(a, b):
    score, prefix = jaro(a, b), 0
    while prefix < min(4, len(a), len(b)) and a[prefix] == b[prefix]:
        prefix += 1
    return score + prefix * 0.1 * (1 - score)


def trigrams(text):
    text = "  " + text + " "
    return {text[i:i + 3] for i in range(len(text) - 2)}


def fold(name):
    return " ".join("".join(c if c.isalnum() else " " for c in name.casefold()).split())


def likeness(a, b):
    """Greatest of Jaro-Winkler as written, with sorted words, and the trigram share; 0..1."""
    a, b = fold(a), fold(b)
    ta, tb = trigrams(a), trigrams(b)
    words = jaro_winkler(" ".join(sorted(a.split())), " ".join(sorted(b.split())))
    return max(jaro_winkler(a, b), words, 2 * len(ta & tb) / (len(ta) + len(tb)))
