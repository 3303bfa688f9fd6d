#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fills the English plural forms of a .ts file from the source texts: "%n system(s)" becomes
# "%n system" and "%n systems", "%n match(es)" becomes "%n match" and "%n matches". A form that
# somebody has written by hand stays. Called by scripts/translations.sh.
import re
import sys

MESSAGE = re.compile(r"<message.*?</message>", re.DOTALL)
SOURCE = re.compile(r"<source>(.*?)</source>", re.DOTALL)
TRANSLATION = re.compile(r"<translation.*?(?:</translation>|/>)", re.DOTALL)
OPTIONAL_ENDING = re.compile(r"\((e?s)\)")


def filled(match):
    """One <message> with both forms, or as it was when it is already translated."""
    message = match.group(0)
    if 'type="unfinished"' not in message:
        return message
    source = SOURCE.search(message).group(1)
    forms = (OPTIONAL_ENDING.sub("", source), OPTIONAL_ENDING.sub(r"\1", source))
    lines = "".join(f"            <numerusform>{form}</numerusform>\n" for form in forms)
    translation = f"<translation>\n{lines}        </translation>"
    return TRANSLATION.sub(lambda _: translation, message)


def main(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(MESSAGE.sub(filled, text))


if __name__ == "__main__":
    main(sys.argv[1])
