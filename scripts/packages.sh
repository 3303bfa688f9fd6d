#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian packages of one purpose (build, test, check or run) if any is missing. Sourced
# by run.sh, test.sh and check.sh; works as root or with sudo.

packages_build="g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-svg-dev libqt6svg6-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev libboost-dev libsqlite3-dev
  libexpected-dev libyaml-cpp-dev libzip-dev libxlsxwriter-dev zlib1g-dev libgtest-dev libgmock-dev"
packages_run="libqt6widgets6 libqt6printsupport6 libqt6sql6 libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins
  qt6-translations-l10n fonts-noto-core"
packages_test="clang-format coinor-clp coinor-cbc libqt6sql6-sqlite qt6-qpa-plugins qt6-translations-l10n xvfb xauth
  fonts-dejavu-core fonts-noto-core libxml2-utils python3 python3-yaml python3-openpyxl python3-odf
  libreoffice-calc-nogui"
packages_check="clang-16 clang-tidy-16 libclang-rt-16-dev libbenchmark-dev"

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "aallokko: packages are missing and neither root nor sudo is at hand: $*" >&2
        exit 2
    fi
}

# install_packages PACKAGE...: asks dpkg first, so that a second run needs no network and no root.
install_packages() {
    local missing=()
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' ||
            missing+=("$package")
    done
    [ "${#missing[@]}" = 0 ] && return 0
    echo "aallokko: installing ${#missing[@]} packages: ${missing[*]}" >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        --no-install-recommends "${missing[@]}" >/dev/null
}
