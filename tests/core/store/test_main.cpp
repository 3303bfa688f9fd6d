// SPDX-License-Identifier: GPL-3.0-or-later
//
// Qt SQL finds its drivers through the application object.
#include <QCoreApplication>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
