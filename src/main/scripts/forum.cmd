@echo off
rem Starts forum. Looks for Java in its own tree, in JAVA_HOME, then on the PATH. "chcp 65001" makes a console show every
rem script. Exclamation marks stay what they are, however the console is set.
setlocal EnableExtensions DisableDelayedExpansion
for %%d in ("%~dp0..") do set "home=%%~fd"

rem Java reads what was typed in the code page of the machine and loses every other character; this it reads as it is.
rem At a /? "set" tells of itself, and sets nothing.
set "FORUM_LINE="
>nul set FORUM_LINE=%*

set "java=%home%\lib\forum\runtime\bin\java.exe"
if exist "%java%" goto found

rem Some set it with quotes.
if not defined JAVA_HOME goto path
set "java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%java%" goto found
echo forum: JAVA_HOME is "%JAVA_HOME:"=%", but there is no bin\java.exe in it; set it to a Java 17 or newer>&2
exit /b 1

:path
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto found
echo forum: no Java found; install Java 17 or newer, or set JAVA_HOME to one>&2
exit /b 1

rem Every Java says its version and what processors it is for in a file: JAVA_VERSION="17.0.15", or "1.8.0_292". What an
rem installer put on the PATH in its place has none: then Java itself must say that it is too old. A comparison with
rem nothing would end this script.
:found
for %%j in ("%java%\..\..") do set "release=%%~fj\release"
set "version="
set "processor=%PROCESSOR_ARCHITECTURE%"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do (
    if "%%a"=="JAVA_VERSION" set "version=%%~b"
    if "%%a"=="OS_ARCH" set "processor=%%~b"
)
if defined version for /f "tokens=1 delims=.-+" %%v in ("%version%") do set "version=%%v"
if not defined version set "version=17"
if %version% lss 17 (
    echo forum: "%java%" is older than Java 17, which forum needs; set JAVA_HOME to a newer one>&2
    exit /b 1
)

set "native="
for %%p in (AMD64 x86_64) do if /i "%processor%"=="%%p" set "native=x86_64"
for %%p in (ARM64 aarch64) do if /i "%processor%"=="%%p" set "native=aarch64"
set "sqlite="
if defined native set sqlite=-Dorg.sqlite.lib.path="%home%\lib\forum\native\Windows\%native%" -Dorg.sqlite.lib.name=sqlitejdbc.dll

rem Of these terminals it is known that they do what an escape sequence says; the old console shows it as it is.
if defined TERM goto start
set "TERM=dumb"
if defined WT_SESSION set "TERM=xterm-256color"
if /i "%TERM_PROGRAM%"=="vscode" set "TERM=xterm-256color"
if /i "%ConEmuANSI%"=="ON" set "TERM=xterm-256color"

:start
rem These run long, and their memory is bounded.
set "speed=-XX:TieredStopAtLevel=1"
for %%w in (export doctor) do if /i "%~1"=="%%w" set "speed=-Xmx256m -XX:TieredStopAtLevel=1"
if /i "%~1"=="import" set "speed=-Xmx224m -XX:TieredStopAtLevel=1"

rem Java 22 to 24 would take a file for a console too, were it not for jdk.console.
"%java%" -XX:+UseSerialGC -XX:+DisplayVMOutputToStderr %speed% %sqlite% -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djdk.console=java.base -jar "%home%\lib\forum\forum.jar" %*
exit /b %errorlevel%
