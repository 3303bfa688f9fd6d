// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counting of the bytes that pass to the XML parser.
#include "importers/container/guarded_device.h"

namespace aallokko::importers {

GuardedDevice::GuardedDevice(ReadBudget& budget, std::int64_t partLimit)
    : m_budget(budget), m_partLimit(partLimit) {}

qint64 GuardedDevice::readData(char* data, qint64 size) {
    if (m_refusal || partTooLong())
        return -1;
    if (auto error = m_budget.tick()) {
        m_refusal = std::move(error);
        return -1;
    }
    const qint64 got = readRaw(data, size);
    if (got > 0)
        m_sinceMark += got;
    return got;
}

GuardedFile::GuardedFile(std::unique_ptr<QFile> file, ReadBudget& budget, std::int64_t partLimit)
    : GuardedDevice(budget, partLimit), m_file(std::move(file)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 GuardedFile::readRaw(char* data, qint64 size) {
    const qint64 got = m_file->read(data, size);
    if (got < 0) {
        m_refusal = m_budget.refused("read.failed", {m_file->errorString().toStdString()});
        m_refusal->kind = base::ErrorKind::Io;
    }
    return got;
}

} // namespace aallokko::importers
