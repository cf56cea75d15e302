// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/passwordstore.h"

#include "core/base/messages.h"
#include "core/base/subjects.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

namespace espalier::ui {

namespace {

QString keychainService()
{
    return QStringLiteral("espalier");
}

Error keychainError(const QKeychain::Job &job)
{
    return {
        .code = Error::Code::Io,
        .subject = subjects::keychain,
        .detail = job.errorString().toStdString(),
        .remedies = {messages::inWords(PasswordStore::tr("Keep the password for this session only.").toStdString())}};
}

} // namespace

PasswordStore::PasswordStore(QObject *parent)
    : QObject(parent)
{ }

void PasswordStore::probe(const Probed &done)
{
    // The library tells only with an answer whether somebody keeps passwords here.
    auto *job = new QKeychain::ReadPasswordJob(keychainService(), this);
    job->setKey(QStringLiteral("probe"));
    connect(job, &QKeychain::Job::finished, this, [done](const QKeychain::Job *finished) {
        done(finished->error() == QKeychain::NoError || finished->error() == QKeychain::EntryNotFound);
    });
    job->start();
}

void PasswordStore::keep(const QString &key, const QString &password, const Stored &done)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService(), this);
    job->setKey(key);
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this, [done](const QKeychain::Job *finished) {
        if (finished->error() == QKeychain::NoError)
            done({});
        else
            done(Failure(keychainError(*finished)));
    });
    job->start();
}

void PasswordStore::keepForSession(const QString &key, const QString &password)
{
    m_session[key] = password;
}

void PasswordStore::find(const QString &key, const Found &done)
{
    if (const auto known = m_session.constFind(key); known != m_session.constEnd()) {
        QTimer::singleShot(0, this, [done, password = *known] {
            done(password);
        });
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(keychainService(), this);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [job, done](const QKeychain::Job *finished) {
        if (finished->error() == QKeychain::NoError || finished->error() == QKeychain::EntryNotFound)
            done(job->textData());
        else
            done(Failure(keychainError(*finished)));
    });
    job->start();
}

void PasswordStore::forget(const QString &key)
{
    m_session.remove(key);
    auto *job = new QKeychain::DeletePasswordJob(keychainService(), this);
    job->setKey(key);
    job->start();
}

} // namespace espalier::ui
