// A WordPress site in a temporary folder, with a database server of its own. Both are gone after the test.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const programs = ['php', 'mariadbd', 'mariadb-install-db', 'mariadb', 'mariadb-dump'];
const packages =
  'wordpress wordpress-theme-twentytwentythree php-cli php-mysql php-xml php-mbstring php-zip mariadb-server';

/** The accounts. The last two are named for their roles, which lack the right to post unfiltered HTML. */
export const admin = { name: 'admin', password: 'password of the administrator' };
export const author = { name: 'author', password: 'password of the author' };
export const subscriber = { name: 'subscriber', password: 'password of the subscriber' };

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Repeats an action until it succeeds; at most for half a minute. */
async function eventually(action) {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      return await action();
    } catch (error) {
      if (Date.now() > end) throw error;
      await delay(50);
    }
  }
}

const config = (socket, origin) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
// Notices and deprecations fail the test.
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

async function checkPrograms(source) {
  for (const program of programs)
    await run('sh', ['-c', `PATH=$PATH:/usr/sbin command -v ${program}`]).catch(() => {
      throw new Error(`${program} not found. On Debian, run as root: apt-get install ${packages}`);
    });
  if (!existsSync(join(source, 'wp-load.php')))
    throw new Error(
      `There is no WordPress in ${source}. On Debian, run as root: apt-get install ${packages}`,
    );
}

/** Starts a database server with the empty database `wordpress`. */
async function startDatabase(folder, start) {
  const socket = join(folder, 'db.sock');
  const data = join(folder, 'db');
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  await run('mariadb-install-db', [
    '--no-defaults',
    ...user,
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  start('mariadbd', [
    '--no-defaults',
    ...user,
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
  ]);
  const login = ['--no-defaults', `--socket=${socket}`, '--user=root'];
  await eventually(() => run('mariadb', [...login, '--execute=CREATE DATABASE wordpress']));
  return {
    socket,
    dump: async () =>
      (await run('mariadb-dump', [...login, '--skip-extended-insert', 'wordpress'], { maxBuffer: 1e8 }))
        .stdout,
  };
}

/**
 * Installs WordPress.
 *
 * @param source the folder of a WordPress, which is copied
 */
export async function createSite(source) {
  await checkPrograms(source);
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const root = join(folder, 'site');
  const children = [];
  const start = (program, args, options) => {
    const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
    const child = spawn(program, args, { stdio: 'ignore', env, ...options });
    children.push([child, once(child, 'exit')]);
  };
  async function close() {
    for (const [child, exit] of children.reverse()) {
      child.kill();
      await exit;
    }
    rmSync(folder, { recursive: true, force: true });
  }

  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void close().then(() => process.exit(1)));

  try {
    // Debian links shared libraries and its own configuration into the folder.
    cpSync(source, root, { recursive: true, dereference: true });
    const { socket, dump } = await startDatabase(folder, start);
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    writeFileSync(join(root, 'wp-config.php'), config(socket, origin));
    for (const name of ['plugins', 'uploads', 'upgrade', 'mu-plugins'])
      mkdirSync(join(root, 'wp-content', name), { recursive: true });
    // Files that a test changes are read again at once.
    start('php', ['-d', 'opcache.enable=0', '-S', `127.0.0.1:${port}`, '-t', root], { cwd: root });

    const { name, password } = admin;
    const response = await eventually(() =>
      fetch(`${origin}/wp-admin/install.php?step=2`, {
        method: 'POST',
        body: new URLSearchParams({
          weblog_title: 'Northwind',
          user_name: name,
          admin_password: password,
          admin_password2: password,
          pw_weak: 'on',
          admin_email: 'admin@northwind.example',
        }),
      }),
    );
    const page = await response.text();
    if (!page.includes('wp-login.php')) throw new Error(`WordPress was not installed:\n${page}`);

    return {
      origin,
      root,
      dump,
      close,
      /** Runs PHP code in WordPress, and returns what it prints. */
      async php(code) {
        const { stdout } = await run('php', ['-r', `require 'wp-load.php'; ${code}`], { cwd: root });
        return stdout;
      },
      /** Notices and errors of PHP so far. */
      log: () => (existsSync(join(root, 'debug.log')) ? readFileSync(join(root, 'debug.log'), 'utf8') : ''),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
