// SPDX-License-Identifier: GPL-3.0-or-later
//
// Connections and statements of Qt SQL. The file is looked at before SQLite sees it, because SQLite
// makes an empty database of a missing file and calls everything else "not a database".
#include "core/store/database.h"

#include "core/store/project_file.h"
#include "core/store/sql_values.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <atomic>

namespace aallokko::store {

namespace {

// Long enough for another program's import, short enough for a person to wait.
constexpr int busyTimeoutMs = 5000;

QString uniqueConnectionName() {
    static std::atomic<int> count{0};
    return QStringLiteral("aallokko-store-%1").arg(++count);
}

} // namespace

Statement::Statement(Database& database, const QString& sql)
    : m_database(database), m_query(QSqlDatabase::database(database.m_connection, false)) {
    m_query.setForwardOnly(true);
    if (m_database.isOk() && !m_query.prepare(sql)) {
        m_database.fail(m_query.lastError());
    }
}

Statement& Statement::bind(const QVariant& value) {
    m_query.bindValue(m_bound++, value);
    return *this;
}

bool Statement::run() {
    m_bound = 0;
    if (!m_database.isOk()) {
        return false;
    }
    if (!m_query.exec()) {
        m_database.fail(m_query.lastError());
        m_query.finish();
        return false;
    }
    return true;
}

bool Statement::next() {
    if (m_database.isOk() && m_query.next()) {
        return true;
    }
    // A row that cannot be read ends the loop like the last one; only lastError tells them apart.
    if (m_query.lastError().isValid()) {
        m_database.fail(m_query.lastError());
    }
    m_query.finish();
    return false;
}

bool Statement::read(int column, std::int64_t& number) const {
    return fromSql(value(column), number);
}

bool Statement::read(int column, std::string& text) const {
    return fromSql(value(column), text);
}

Database::Database(Backend backend, const QString& path)
    : m_dialect(backend), m_path(path.toStdString()), m_connection(uniqueConnectionName()) {
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    m_isNetworkShare = isNetworkFileSystem(storage.fileSystemType());
}

Database::~Database() {
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

base::Result<void> Database::connect(const QString& name, const QString& options, Access access) {
    QSqlDatabase connection = QSqlDatabase::addDatabase(m_dialect.driver(), m_connection);
    connection.setDatabaseName(name);
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs) +
                                 options);
    if (!connection.isValid()) {
        return base::fail(base::ErrorKind::Io, "store.no_driver",
                          {m_path, m_dialect.driver().toStdString()});
    }
    if (!connection.open()) {
        fail(connection.lastError());
        return takeStatus();
    }
    const bool isReadOnly = access == Access::ReadOnly;
    for (const QString& sql : m_dialect.connectionSetUp(isReadOnly, m_isNetworkShare)) {
        execute(sql);
    }
    return takeStatus();
}

base::Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access) {
    if (auto checked = checkProjectFile(path, access); !checked) {
        return tl::unexpected(checked.error());
    }
    QString name = path;
    QString options;
    if (access == Access::ReadOnly) {
        options = QStringLiteral(";QSQLITE_OPEN_READONLY");
        if (needsImmutable(path)) {
            // SQLite cannot make its shared memory file there; nobody can write either.
            name = QString::fromLatin1(
                       QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()) +
                   QStringLiteral("?immutable=1");
            options += QStringLiteral(";QSQLITE_OPEN_URI");
        }
    }
    std::unique_ptr<Database> database(new Database(Backend::Sqlite, path));
    if (auto connected = database->connect(name, options, access); !connected) {
        return tl::unexpected(connected.error());
    }
    return database;
}

base::Result<std::unique_ptr<Database>> Database::create(const QString& path) {
    std::unique_ptr<Database> database(new Database(Backend::Sqlite, path));
    if (auto connected = database->connect(path, {}, Access::ReadWrite); !connected) {
        return tl::unexpected(connected.error());
    }
    return database;
}

bool Database::execute(const QString& sql) {
    if (!isOk()) {
        return false;
    }
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql)) {
        fail(query.lastError());
    }
    return isOk();
}

Statement& Database::prepared(const QString& sql) {
    auto& statement = m_statements[sql];
    if (!statement) {
        statement = std::make_unique<Statement>(*this, sql);
    }
    return *statement;
}

QVariant Database::value(const QString& sql) {
    Statement statement(*this, sql);
    return statement.run() && statement.next() ? statement.value(0) : QVariant();
}

QVariant Database::driverHandle() const {
    return QSqlDatabase::database(m_connection, false).driver()->handle();
}

void Database::fail(base::Error error) {
    if (!m_failure) {
        m_failure = std::move(error);
    }
}

void Database::fail(const QSqlError& error) {
    fail(m_dialect.errorOf(error, m_path));
}

void Database::failCorrupted(const std::string& detail) {
    fail(base::Error{base::ErrorKind::Io, "store.corrupted", {m_path, detail}, std::nullopt, {}});
}

base::Result<void> Database::takeStatus() {
    if (!m_failure) {
        return {};
    }
    // Statements prepared before or during the failure may be half done.
    m_statements.clear();
    base::Error error = std::move(*m_failure);
    m_failure.reset();
    return tl::unexpected(std::move(error));
}

Transaction::Transaction(Database& database, Access access) : m_database(database) {
    const Dialect& dialect = database.dialect();
    m_isOpen =
        database.execute(access == Access::ReadWrite ? dialect.beginWrite() : dialect.beginRead());
}

Transaction::~Transaction() {
    if (m_isOpen) {
        const auto status = m_database.takeStatus();
        m_database.execute(QStringLiteral("ROLLBACK"));
        // SQLite rolls back by itself after some errors; there is then nothing to roll back.
        (void)m_database.takeStatus();
        if (!status) {
            m_database.fail(status.error());
        }
    }
}

base::Result<void> Transaction::commit() {
    if (m_isOpen && m_database.execute(QStringLiteral("COMMIT"))) {
        m_isOpen = false;
        return {};
    }
    auto status = m_database.takeStatus();
    if (m_isOpen) {
        m_isOpen = false;
        m_database.execute(QStringLiteral("ROLLBACK"));
        (void)m_database.takeStatus();
    }
    return status;
}

} // namespace aallokko::store
