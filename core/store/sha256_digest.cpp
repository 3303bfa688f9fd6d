// SPDX-License-Identifier: GPL-3.0-or-later
//
// SHA-256 by QCryptographicHash.
#include "core/store/sha256_digest.h"

#include <QCryptographicHash>

namespace aallokko::store {

std::string Sha256Digest::sha256Hex(std::string_view bytes) const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result().toHex().toStdString();
}

} // namespace aallokko::store
