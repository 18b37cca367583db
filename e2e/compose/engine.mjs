import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../tools/steps/project.mjs';
import { run } from './run.mjs';

/** The reason why containers cannot run on this machine; undefined when they can. */
export const whyNoEngine = async () => {
  const { code, text } = await run('docker', ['version', '--format', '{{.Server.Version}}'], { withinMs: 20_000 });
  if (code === 127) return 'there is no docker command on the PATH';
  if (code !== 0) return `no container engine answers: ${text.split('\n').at(-1) || 'nothing within 20 s'}`;
  if ((await run('docker', ['compose', 'version'])).code !== 0) return 'docker has no compose plugin';
  return undefined;
};

const lastLines = (text, count) => text.split('\n').slice(-count).join('\n');

/** Pulls the official base images that the engine does not have. */
export const pullBaseImages = async () => {
  const pages = ['deploy/Dockerfile', 'docker-compose.yml'].map((file) => readFileSync(join(project, file), 'utf8'));
  const images = new Set(
    pages.flatMap((page) => [...page.matchAll(/^\s*(?:FROM|image:) ([a-z/]+:[\w.-]+)/gm)].map(([, name]) => name)),
  );
  for (const image of images) {
    if ((await run('docker', ['image', 'inspect', image])).code === 0) continue;
    const { code, text } = await run('docker', ['pull', '--quiet', image]);
    if (code !== 0) throw new Error(`The engine has no image ${image} and could not pull it: ${lastLines(text, 1)}`);
  }
};

/** The shop of docker-compose.yml as a separate compose project, with the settings of an env file. */
export const composeProject = (name, file, settings) => {
  /** Throws with the end of compose's output when it fails. */
  const compose = async (args, options) => {
    const { code, text } = await run(
      'docker',
      ['compose', '--file', join(project, 'docker-compose.yml'), '--project-name', name, '--env-file', file, ...args],
      { env: { ...settings, COMPOSE_PROFILES: '' }, ...options },
    );
    if (code !== 0) throw new Error(`docker compose ${args[0]} failed:\n${lastLines(text, 40)}`);
    return text;
  };
  const left = async (kind, ...args) =>
    (
      await run('docker', [kind, 'ls', '--quiet', ...args, '--filter', `label=com.docker.compose.project=${name}`], {
        cleaning: true,
      })
    ).text;
  return {
    compose,
    /** The containers' ids by service. */
    containers: async () => {
      const lines = (await compose(['ps', '--format', '{{.Service}} {{.ID}}'])).split('\n');
      return lines.filter(Boolean).map((line) => line.split(' '));
    },
    /** Removes containers, networks, volumes and the broker's image; the image of the apps stays. Throws when something is left. */
    takeDown: async () => {
      await compose(['--profile', '*', 'down', '--volumes', '--remove-orphans', '--timeout', '5'], { cleaning: true });
      await run('docker', ['image', 'rm', `${name}-nats`], { cleaning: true });
      const rest = [await left('container', '--all'), await left('volume'), await left('network')].join(' ').trim();
      if (rest) throw new Error(`docker compose down left ${rest}`);
    },
  };
};
